<?php
// For PHP's own web server: files as they are, everything else by WordPress.
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( '/' !== $path && is_file( $file ) ) {
	return false;
}
$index = '/' !== $path && is_file( rtrim( $file, '/' ) . '/index.php' ) ? rtrim( $path, '/' ) . '/index.php' : '/index.php';
chdir( dirname( $_SERVER['DOCUMENT_ROOT'] . $index ) );
$_SERVER['SCRIPT_NAME'] = $index;
require $_SERVER['DOCUMENT_ROOT'] . $index;
