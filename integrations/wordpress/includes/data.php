<?php
/**
 * What the release has put into data/: made from the list of hotlines, never written by hand.
 *
 * @package hotline-finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * The content of a JSON file of data/. Read once a request.
 *
 * @param string $name Without the ending.
 * @return array Empty where there is no such file.
 */
function hotline_finder_data( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$file    = plugin_dir_path( HOTLINE_FINDER_FILE ) . 'data/' . $name . '.json';
		$content = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;

		$read[ $name ] = is_array( $content ) ? $content : array();
	}
	return $read[ $name ];
}

/**
 * What all pages need, with a value for each where the file is damaged: an upload can be cut off.
 *
 * @return array
 */
function hotline_finder_plugin() {
	return hotline_finder_data( 'plugin' ) + array(
		'countries' => array(),
		'languages' => array(),
		'editions'  => array(
			'world' => array(
				'file' => 'hotline-finder.js',
				'size' => 0,
			),
		),
		'themes'    => array( 'auto' ),
		'sections'  => array(),
		'lines'     => 0,
		'reserved'  => array(
			'whole'   => '0',
			'compact' => '0',
		),
	);
}

/**
 * The code of a country that the list has.
 *
 * @param string $written As in the attribute: `RO`, `ro`, `UK`, `EL`.
 * @return string Two capitals; '' for `auto` and whatever is not known.
 */
function hotline_finder_country( $written ) {
	$code  = strtoupper( trim( $written ) );
	$other = array(
		'UK' => 'GB',
		'EL' => 'GR',
	);
	$code  = isset( $other[ $code ] ) ? $other[ $code ] : $code;
	$known = hotline_finder_plugin();
	return isset( $known['countries'][ $code ] ) ? $code : '';
}
