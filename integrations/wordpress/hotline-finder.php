<?php
/**
 * Plugin Name:       Hotline Finder
 * Description:       Shows a person, at once and in their language, whom to call: the emergency number and the human-trafficking hotlines of their country. A block and a shortcode. Sends and stores nothing.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The hotline-finder contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       hotline-finder
 * Domain Path:       /languages
 *
 * @package hotline-finder
 */

defined( 'ABSPATH' ) || exit;

define( 'HOTLINE_FINDER_VERSION', '{version}' );
define( 'HOTLINE_FINDER_FILE', __FILE__ );
define( 'HOTLINE_FINDER_OPTION', 'hotline_finder' );

require_once __DIR__ . '/includes/data.php';
require_once __DIR__ . '/includes/options.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/numbers.php';
require_once __DIR__ . '/includes/finder.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/settings-page.php';

add_action( 'init', 'hotline_finder_load_translations', 9 );
add_action( 'init', 'hotline_finder_register_script' );
add_action( 'init', 'hotline_finder_register_block' );
add_shortcode( 'hotline_finder', 'hotline_finder_shortcode' );

add_action( 'enqueue_block_editor_assets', 'hotline_finder_editor_data' );
add_action( 'admin_init', 'hotline_finder_register_option' );
add_action( 'admin_menu', 'hotline_finder_add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'hotline_finder_settings_link' );

/** WordPress before 6.7 does not find translations inside the plugin by itself. */
function hotline_finder_load_translations() {
	load_plugin_textdomain( 'hotline-finder', false, dirname( plugin_basename( HOTLINE_FINDER_FILE ) ) . '/languages' );
}
