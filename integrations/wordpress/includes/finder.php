<?php
/**
 * A finder: its attributes, the numbers inside, and its script.
 *
 * @package hotline-finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reserves the height of a finder until it has loaded, so that nothing below it moves. After ten seconds without it the
 * empty space below the numbers closes; where scripts are off, at once.
 */
const HOTLINE_FINDER_RESERVED_HEIGHT = 'hotline-finder{display:block;animation:hotline-finder 10s}'
	. '@keyframes hotline-finder{from,to{min-height:var(--hotline-finder-min-height)}}'
	. '@media (scripting:none){hotline-finder{animation:none}}';

/** The script is served from the plugin, with its version, and only where a finder is. */
function hotline_finder_register_script() {
	wp_register_script(
		'hotline-finder',
		hotline_finder_script_url(),
		array(),
		HOTLINE_FINDER_VERSION,
		// Before WordPress 6.3: in the footer.
		array(
			'in_footer' => true,
			'strategy'  => 'async',
		)
	);
	wp_register_style( 'hotline-finder', false, array(), HOTLINE_FINDER_VERSION );
	wp_add_inline_style( 'hotline-finder', HOTLINE_FINDER_RESERVED_HEIGHT );
}

/**
 * The address of the script, without its version.
 *
 * @return string
 */
function hotline_finder_script_url() {
	$options = hotline_finder_options();
	$data    = hotline_finder_plugin();
	$url     = plugins_url( 'js/' . $data['editions'][ $options['edition'] ]['file'], HOTLINE_FINDER_FILE );
	/**
	 * The address of hotline-finder.js, for sites with an edition of their own.
	 *
	 * @param string $url Of the edition that is chosen in the settings.
	 */
	return apply_filters( 'hotline_finder_script_url', $url );
}

/**
 * What is written, as clean attributes of the element. What is not known is left out.
 *
 * @param array $written By the names of the attributes.
 * @return array<string, string|bool> All settings; '' and false where nothing is chosen.
 */
function hotline_finder_clean( $written ) {
	$clean = array();
	foreach ( hotline_finder_settings() as $name => $setting ) {
		$value = isset( $written[ $name ] ) && is_scalar( $written[ $name ] ) ? $written[ $name ] : '';
		if ( 'boolean' === $setting['kind'] ) {
			$clean[ $name ] = ! in_array( strtolower( trim( (string) $value ) ), array( '', '0', 'false' ), true );
		} elseif ( 'address' === $setting['kind'] ) {
			$clean[ $name ] = esc_url_raw( (string) $value, array( 'http', 'https' ) );
		} else {
			$text           = sanitize_text_field( (string) $value );
			$clean[ $name ] = 'auto' === strtolower( $text ) ? '' : $text;
		}
	}
	return $clean;
}

/**
 * A finder as HTML, with the numbers of its country inside. Adds the script to the page.
 *
 * @param array $written By the names of the attributes.
 * @return string Safe HTML.
 */
function hotline_finder_render( $written ) {
	$options  = hotline_finder_options();
	$settings = hotline_finder_clean( $written );
	foreach ( array( 'country', 'theme' ) as $name ) {
		$default           = 'auto' === $options[ $name ] ? '' : $options[ $name ];
		$settings[ $name ] = '' === $settings[ $name ] ? $default : $settings[ $name ];
	}
	$settings['exclude'] = implode( ' ', hotline_finder_ids( $settings['exclude'] . ' ' . $options['exclude'] ) );

	$attributes = '';
	foreach ( $settings as $name => $value ) {
		if ( true === $value ) {
			$attributes .= ' ' . $name;
		} elseif ( $value ) {
			$attributes .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	$data            = hotline_finder_plugin();
	$reserved_height = $data['reserved'][ $settings['compact'] ? 'compact' : 'whole' ];
	wp_enqueue_script( 'hotline-finder' );
	wp_enqueue_style( 'hotline-finder' );
	return '<hotline-finder' . $attributes . ' style="--hotline-finder-min-height:' . esc_attr( $reserved_height ) . '">'
		. hotline_finder_numbers( $settings ) . '</hotline-finder>';
}

/**
 * `[hotline_finder country="RO" heading-level="3" compact]`, for the classic editor and widgets.
 *
 * @param array|string $written Its attributes: `compact` alone, or with a value.
 * @return string Safe HTML.
 */
function hotline_finder_shortcode( $written ) {
	$named = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		$alone = is_int( $name );
		$named[ str_replace( '_', '-', strtolower( $alone ? $value : $name ) ) ] = $alone ? 'true' : $value;
	}
	return hotline_finder_render( $named );
}
