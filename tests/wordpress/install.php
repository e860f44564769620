<?php
// php install.php FOLDER ROLE…: a new WordPress with a user for each role.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']       = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Test site', 'admin', 'admin@example.test', true, '', 'admin-pass' );
foreach ( array_slice( $argv, 2 ) as $role ) {
	if ( ! username_exists( $role ) ) {
		wp_insert_user(
			array(
				'user_login' => $role,
				'user_pass'  => $role . '-pass',
				'user_email' => $role . '@example.test',
				'role'       => $role,
			)
		);
	}
}
update_option( 'permalink_structure', '/%postname%/' );
flush_rewrite_rules();
