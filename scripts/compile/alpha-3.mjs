/** The alpha-3 codes of ISO 3166-1, in the order of the alpha-2 codes (AD, AE, AF …); XKX for XK, as the EU and the World Bank use it. */
const ALPHA_3 = `
AND ARE AFG ATG AIA ALB ARM AGO ATA ARG ASM AUT AUS ABW ALA AZE BIH BRB BGD BEL BFA BGR BHR BDI BEN BLM
BMU BRN BOL BES BRA BHS BTN BVT BWA BLR BLZ CAN CCK COD CAF COG CHE CIV COK CHL CMR CHN COL CRI CUB CPV
CUW CXR CYP CZE DEU DJI DNK DMA DOM DZA ECU EST EGY ESH ERI ESP ETH FIN FJI FLK FSM FRO FRA GAB GBR GRD
GEO GUF GGY GHA GIB GRL GMB GIN GLP GNQ GRC SGS GTM GUM GNB GUY HKG HMD HND HRV HTI HUN IDN IRL ISR IMN
IND IOT IRQ IRN ISL ITA JEY JAM JOR JPN KEN KGZ KHM KIR COM KNA PRK KOR KWT CYM KAZ LAO LBN LCA LIE LKA
LBR LSO LTU LUX LVA LBY MAR MCO MDA MNE MAF MDG MHL MKD MLI MMR MNG MAC MNP MTQ MRT MSR MLT MUS MDV MWI
MEX MYS MOZ NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NIU NZL OMN PAN PER PYF PNG PHL PAK POL SPM PCN PRI
PSE PRT PLW PRY QAT REU ROU SRB RUS RWA SAU SLB SYC SDN SWE SGP SHN SVN SJM SVK SLE SMR SEN SOM SUR SSD
STP SLV SXM SYR SWZ TCA TCD ATF TGO THA TJK TKL TLS TKM TUN TON TUR TTO TUV TWN TZA UKR UGA UMI USA URY
UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM MYT ZAF ZMB ZWE`
  .trim()
  .split(/\s+/);

/**
 * The alpha-3 codes in the compact form: one letter where two are those of the alpha-2 code.
 *
 * @param {string[]} codes all alpha-2 codes of the list, alphabetical
 * @throws {Error} when the list has another number of countries than ISO 3166-1 and Kosovo
 */
export function alpha3Letters(codes) {
  if (codes.length !== ALPHA_3.length) {
    throw new Error(
      `data/countries has ${codes.length} files, scripts/compile/alpha-3.mjs ${ALPHA_3.length} codes. Add or remove the country in both.`,
    );
  }
  return codes
    .map(([first, second], place) => {
      const [a, b, c] = ALPHA_3[place];
      if (a === first && b === second) return c;
      if (a === first && c === second) return b.toLowerCase();
      return `-${ALPHA_3[place]}`;
    })
    .join('');
}
