<?php
// What a WordPress author's markup becomes: read from the input, filtered as a post, and as the classic editor shows it.
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'load', 'plugin', 'compat', 'functions', 'option', 'formatting', 'l10n', 'shortcodes', 'kses' ) as $name ) {
	require_once ABSPATH . WPINC . '/' . $name . '.php';
}
$html = stream_get_contents( STDIN );
echo json_encode( array( 'kses' => wp_kses_post( $html ), 'classic' => wpautop( wp_kses_post( $html ) ) ) );
