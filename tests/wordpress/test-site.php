<?php
/**
 * Of the test site: with the cookie `classic` posts open in the classic editor, which is a part of WordPress;
 * and the script that an admin has added to every page, when the tests say so.
 */
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return isset( $_COOKIE['classic'] ) ? false : $use;
	}
);
add_filter( 'pre_wp_mail', '__return_true' );
add_action(
	'wp_footer',
	function () {
		if ( get_option( 'test_site_script' ) ) {
			// phpcs:ignore WordPress.WP.EnqueuedResources
			echo '<script async src="' . esc_url( home_url( get_option( 'test_site_script' ) ) ) . '"></script>';
		}
	}
);
