<?php
/**
 * The block: its attributes are those of the element, and the server renders it.
 *
 * @package hotline-finder
 */

defined( 'ABSPATH' ) || exit;

/** The block, and the script that the editor needs for it. */
function hotline_finder_register_block() {
	wp_register_script(
		'hotline-finder-editor',
		plugins_url( 'block/editor.js', HOTLINE_FINDER_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
		HOTLINE_FINDER_VERSION,
		true
	);
	register_block_type(
		plugin_dir_path( HOTLINE_FINDER_FILE ) . 'block',
		array( 'render_callback' => 'hotline_finder_render_block' )
	);
}

/**
 * The block in a page.
 *
 * @param array $attributes By the names of the properties: `headingLevel`.
 * @return string Safe HTML.
 */
function hotline_finder_render_block( $attributes ) {
	$written = array();
	foreach ( hotline_finder_settings() as $name => $setting ) {
		$written[ $name ] = isset( $attributes[ $setting['property'] ] ) ? $attributes[ $setting['property'] ] : '';
	}
	return '<div ' . get_block_wrapper_attributes() . '>' . hotline_finder_render( $written ) . '</div>';
}

/** What the block's sidebar and preview are made of. */
function hotline_finder_editor_data() {
	$data     = hotline_finder_plugin();
	$options  = hotline_finder_options();
	$settings = array();
	foreach ( hotline_finder_settings() as $name => $setting ) {
		$settings[] = array( 'name' => $name ) + $setting;
	}
	wp_add_inline_script(
		'hotline-finder-editor',
		'window.hotlineFinderEditor = ' . wp_json_encode(
			array(
				'script'    => add_query_arg( 'ver', HOTLINE_FINDER_VERSION, hotline_finder_script_url() ),
				'numbers'   => plugins_url( 'data/numbers/', HOTLINE_FINDER_FILE ),
				'version'   => HOTLINE_FINDER_VERSION,
				'settings'  => $settings,
				'defaults'  => $options,
				'countries' => $data['countries'],
				'languages' => $data['languages'],
				'texts'     => array(
					'settings'  => __( 'Settings', 'hotline-finder' ),
					'more'      => __( 'More settings', 'hotline-finder' ),
					'automatic' => __( 'Automatic', 'hotline-finder' ),
					/* translators: %s: name of a country or a theme. */
					'ofSite'    => __( 'As the site: %s', 'hotline-finder' ),
					'noExit'    => __( 'The preview has no exit button: pressed here, it would leave the editor. Your page has it.', 'hotline-finder' ),
					'noLines'   => __( 'Choose a country to choose among its lines.', 'hotline-finder' ),
				),
			)
		) . ';',
		'before'
	);
}
