<?php
/**
 * Deletes the plugin's one option. It has no table, no scheduled task, and no file outside its folder.
 *
 * @package hotline-finder
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $hotline_finder_site ) {
		delete_blog_option( $hotline_finder_site, 'hotline_finder' );
	}
} else {
	delete_option( 'hotline_finder' );
}
