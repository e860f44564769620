<?php
/**
 * The numbers of a country as HTML: in the page before the script has loaded, and without it. They are those that the
 * project's snippets have, in the same order: tests compare them for every country. The order does not depend on the
 * hour: a page may be cached.
 *
 * @package hotline-finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * The numbers.
 *
 * @param array<string, mixed> $settings Clean attributes by their names.
 * @return string Safe HTML.
 */
function hotline_finder_numbers( $settings ) {
	$country = hotline_finder_country( $settings['country'] );
	$numbers = $country ? hotline_finder_data( 'numbers/' . $country ) : array();
	$html    = $numbers ? hotline_finder_numbers_of( $numbers, $settings ) : hotline_finder_numbers_anywhere( $settings['language'] );
	return wp_kses( $html, hotline_finder_allowed_html(), array( 'tel' ) );
}

/**
 * What the files of data/ may hold.
 *
 * @return array<string, array<string, bool>>
 */
function hotline_finder_allowed_html() {
	$text = array(
		'lang' => true,
		'dir'  => true,
	);
	return array(
		'p'      => $text,
		'ul'     => $text,
		'li'     => array(),
		'strong' => array(),
		'br'     => array(),
		'span'   => $text,
		'a'      => array(
			'href'  => true,
			'dir'   => true,
			'style' => true,
		),
	);
}

/**
 * Where no country is known: the emergency numbers to try, in the language of the page.
 *
 * @param string $language The attribute; '' = as the site.
 * @return string
 */
function hotline_finder_numbers_anywhere( $language ) {
	$texts = hotline_finder_data( 'anywhere' );
	foreach ( array( $language, get_bloginfo( 'language' ) ) as $tag ) {
		$parts = explode( '-', $tag );
		while ( $parts ) {
			$shorter = implode( '-', $parts );
			if ( isset( $texts[ $shorter ] ) ) {
				return $texts[ $shorter ];
			}
			array_pop( $parts );
		}
	}
	return isset( $texts['en'] ) ? $texts['en'] : '';
}

/**
 * The emergency numbers and the first lines of a country.
 *
 * @param array                $numbers  Its file.
 * @param array<string, mixed> $settings Clean attributes.
 * @return string
 */
function hotline_finder_numbers_of( $numbers, $settings ) {
	$attributes = '';
	foreach ( $numbers['attributes'] as $attribute ) {
		if ( isset( $attribute[1] ) ) {
			$attributes .= ' ' . $attribute[0] . '="' . esc_attr( $attribute[1] ) . '"';
		}
	}
	$discreet  = $settings['discreet'];
	$html      = '<p' . $attributes . '>' . $numbers[ $discreet ? 'emergencyDiscreet' : 'emergency' ] . '</p>';
	$confirmed = array();
	$all       = array();
	foreach ( hotline_finder_lines( $numbers, $settings ) as $place => $line ) {
		$rest = $line[ $discreet ? 'restDiscreet' : 'rest' ];
		$name = $discreet ? esc_html( $numbers['advice'] . ' ' . ( $place + 1 ) ) : $line['name'];
		$item = '<li><strong>' . $name . '</strong>' . $rest . '</li>';
		if ( $rest ) {
			$all[] = $item;
			if ( $line['confirmed'] ) {
				$confirmed[] = $item;
			}
		}
	}
	if ( $numbers['notice'] && ! $discreet ) {
		$html .= '<p' . $attributes . '>' . $numbers['notice'] . '</p>';
	}
	$plugin = hotline_finder_plugin();
	$items  = implode( '', array_slice( $confirmed ? $confirmed : $all, 0, $plugin['lines'] ) );
	return $items ? $html . '<ul' . $attributes . '>' . $items . '</ul>' : $html;
}

/**
 * The lines that are wanted, best first.
 *
 * @param array                $numbers  The file of the country.
 * @param array<string, mixed> $settings Clean attributes.
 * @return array[]
 */
function hotline_finder_lines( $numbers, $settings ) {
	$plugin   = hotline_finder_plugin();
	$topics   = array_values( array_intersect( $plugin['sections'], preg_split( '/[\s,;]+/', strtolower( $settings['topics'] ) ) ) );
	$topics   = $topics ? $topics : $plugin['sections'];
	$exclude  = hotline_finder_ids( $settings['exclude'] );
	$first    = hotline_finder_ids( $settings['first'] );
	$sections = array();
	foreach ( array_merge( $topics, array( 'anywhere' ) ) as $section ) {
		$found = array();
		foreach ( isset( $numbers['order'][ $section ] ) ? $numbers['order'][ $section ] : array() as $place ) {
			$line = $numbers['lines'][ $place ];
			$home = array_values( array_intersect( $line['topics'], $topics ) );
			$here = $home && ( 'anywhere' === $section || $home[0] === $section );
			if ( $here && ! in_array( $line['id'], $exclude, true ) ) {
				$found[] = $line;
			}
		}
		if ( $found ) {
			// Lines for any country keep their order.
			$sections[ $section ] = 'anywhere' === $section ? $found : hotline_finder_put_first( $found, $first );
		}
	}
	foreach ( $sections as $section => $lines ) {
		// The section of the line that the site wants first.
		if ( 'anywhere' !== $section && $first && $lines[0]['id'] === $first[0] ) {
			$sections = array( $section => $lines ) + $sections;
		}
	}
	if ( $settings['discreet'] ) {
		// What tells the purpose stands under one neutral title, as in the box.
		$open     = array_intersect_key( $sections, array_flip( array( 'children', 'migration' ) ) );
		$sections = array_diff_key( $sections, $open ) + $open;
	}
	return $sections ? array_merge( ...array_values( $sections ) ) : array();
}

/**
 * The lines that the site wants first, in its order, then the others in theirs.
 *
 * @param array[]  $lines Of one section.
 * @param string[] $first Ids.
 * @return array[]
 */
function hotline_finder_put_first( $lines, $first ) {
	$by_id = array_column( $lines, null, 'id' );
	$leading = array_intersect_key( array_flip( $first ), $by_id );
	return array_values( array_replace( $leading, $by_id ) );
}
