<?php
/**
 * Leaves nothing: the plugin has one option, and no table, file or scheduled task.
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
