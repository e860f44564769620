import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A key and a certificate for `localhost`, signed by itself; undefined = this machine has no OpenSSL.
 *
 * @param {string} folder where both are written
 * @returns {{ key: Buffer, cert: Buffer } | undefined}
 */
export function makeCertificate(folder) {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const request =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost';
  try {
    execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
