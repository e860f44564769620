<?php
/**
 * The one option of the plugin: what holds for all finders of the site.
 *
 * @package hotline-finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings of the site. Whatever is in the database, each of these is a string.
 *
 * @return array{edition: string, country: string, theme: string, exclude: string}
 */
function hotline_finder_options() {
	return hotline_finder_clean_options( get_option( HOTLINE_FINDER_OPTION, array() ) );
}

/**
 * Keeps what is known; anything else becomes the default.
 *
 * @param mixed $written What was sent, or read.
 * @return array{edition: string, country: string, theme: string, exclude: string}
 */
function hotline_finder_clean_options( $written ) {
	$written = is_array( $written ) ? $written : array();
	$data    = hotline_finder_plugin();
	$edition = hotline_finder_text( $written, 'edition' );
	$theme   = hotline_finder_text( $written, 'theme' );
	$exclude = array_merge(
		isset( $written['lines'] ) && is_array( $written['lines'] ) ? $written['lines'] : array(),
		array( hotline_finder_text( $written, 'exclude' ) )
	);
	return array(
		'edition' => isset( $data['editions'][ $edition ] ) ? $edition : 'world',
		'country' => hotline_finder_country( hotline_finder_text( $written, 'country' ) ),
		'theme'   => in_array( $theme, $data['themes'], true ) ? $theme : 'auto',
		'exclude' => implode( ' ', hotline_finder_ids( implode( ' ', array_filter( $exclude, 'is_string' ) ) ) ),
	);
}

/**
 * A text of an array.
 *
 * @param array  $from Anything.
 * @param string $key  Its key.
 * @return string '' where it has none.
 */
function hotline_finder_text( $from, $key ) {
	return isset( $from[ $key ] ) && is_scalar( $from[ $key ] ) ? sanitize_text_field( (string) $from[ $key ] ) : '';
}

/**
 * Ids of lines from a text, each once.
 *
 * @param string $written Separated by spaces or commas.
 * @return string[]
 */
function hotline_finder_ids( $written ) {
	$ids = preg_split( '/[\s,;]+/', strtolower( $written ), -1, PREG_SPLIT_NO_EMPTY );
	return array_values( array_unique( preg_grep( '/^[a-z0-9-]+$/', $ids ) ) );
}
