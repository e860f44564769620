<?php
/**
 * Settings → Hotline Finder. WordPress itself checks the right `manage_options` and the nonce when it saves.
 *
 * @package hotline-finder
 */

defined( 'ABSPATH' ) || exit;

/** The option, and what cleans it. */
function hotline_finder_register_option() {
	register_setting(
		HOTLINE_FINDER_OPTION,
		HOTLINE_FINDER_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'hotline_finder_clean_options',
			'default'           => array(),
		)
	);
}

/** The page in the menu. */
function hotline_finder_add_settings_page() {
	add_options_page(
		__( 'Hotline Finder', 'hotline-finder' ),
		__( 'Hotline Finder', 'hotline-finder' ),
		'manage_options',
		'hotline-finder',
		'hotline_finder_settings_page'
	);
}

/**
 * "Settings" in the list of plugins.
 *
 * @param string[] $links Of the plugin.
 * @return string[]
 */
function hotline_finder_settings_link( $links ) {
	$address = admin_url( 'options-general.php?page=hotline-finder' );
	return array_merge(
		array( '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'hotline-finder' ) . '</a>' ),
		$links
	);
}

/** The page. */
function hotline_finder_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options  = hotline_finder_options();
	$data     = hotline_finder_plugin();
	$settings = hotline_finder_settings();
	$editions = array();
	foreach ( hotline_finder_editions() as $id => $title ) {
		/* translators: 1: part of the world, 2: size in kilobytes. */
		$editions[ $id ] = sprintf( __( '%1$s (%2$s kB)', 'hotline-finder' ), $title, $data['editions'][ $id ]['size'] );
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Hotline Finder', 'hotline-finder' ); ?></h1>
		<p>
			<?php esc_html_e( 'Add the block “Hotline Finder” to a page, or write the shortcode:', 'hotline-finder' ); ?>
			<code>[hotline_finder]</code>
		</p>
		<p><strong><?php esc_html_e( 'Call the numbers of your country before you publish them: the list was made from web pages.', 'hotline-finder' ); ?></strong></p>
		<form action="options.php" method="post">
			<?php settings_fields( HOTLINE_FINDER_OPTION ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="hotline-finder-edition"><?php esc_html_e( 'Edition', 'hotline-finder' ); ?></label></th>
					<td>
						<?php hotline_finder_select( 'edition', $editions, $options['edition'] ); ?>
						<p class="description"><?php esc_html_e( 'Whose hotlines the script has. Visitors from other countries see their emergency numbers. The size is what a visitor loads, compressed.', 'hotline-finder' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="hotline-finder-country"><?php echo esc_html( $settings['country']['label'] ); ?></label></th>
					<td>
						<?php hotline_finder_select( 'country', array( '' => __( 'Automatic', 'hotline-finder' ) ) + $data['countries'], $options['country'] ); ?>
						<p class="description"><?php esc_html_e( 'For finders that name no country of their own.', 'hotline-finder' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="hotline-finder-theme"><?php echo esc_html( $settings['theme']['label'] ); ?></label></th>
					<td><?php hotline_finder_select( 'theme', $settings['theme']['options'], $options['theme'] ); ?></td>
				</tr>
				<?php hotline_finder_exclude_row( $settings['exclude'], $options ); ?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * A list to choose from.
 *
 * @param string                $name    Of the setting.
 * @param array<string, string> $options Label by value.
 * @param string                $chosen  Value.
 */
function hotline_finder_select( $name, $options, $chosen ) {
	echo '<select id="' . esc_attr( 'hotline-finder-' . $name ) . '" name="' . esc_attr( HOTLINE_FINDER_OPTION . '[' . $name . ']' ) . '">';
	foreach ( $options as $value => $label ) {
		echo '<option value="' . esc_attr( $value ) . '"' . selected( $chosen, (string) $value, false ) . '>' . esc_html( $label ) . '</option>';
	}
	echo '</select>';
}

/**
 * The lines of the site's country to leave out, and a field for others.
 *
 * @param array                 $setting Label and help.
 * @param array<string, string> $options Of the site.
 */
function hotline_finder_exclude_row( $setting, $options ) {
	$left_out = hotline_finder_ids( $options['exclude'] );
	$numbers  = $options['country'] ? hotline_finder_data( 'numbers/' . $options['country'] ) : array();
	$lines    = isset( $numbers['lines'] ) ? array_column( $numbers['lines'], 'label', 'id' ) : array();
	?>
	<tr>
		<th scope="row"><?php echo esc_html( $setting['label'] ); ?></th>
		<td>
			<fieldset>
				<legend class="screen-reader-text"><?php echo esc_html( $setting['label'] ); ?></legend>
				<?php foreach ( $lines as $id => $label ) : ?>
					<label>
						<input type="checkbox" name="<?php echo esc_attr( HOTLINE_FINDER_OPTION . '[lines][]' ); ?>" value="<?php echo esc_attr( $id ); ?>"<?php checked( in_array( $id, $left_out, true ) ); ?>>
						<?php echo esc_html( $label ); ?> <code><?php echo esc_html( $id ); ?></code>
					</label><br>
				<?php endforeach; ?>
				<p>
					<label for="hotline-finder-exclude"><?php esc_html_e( 'Lines of other countries, by their ids', 'hotline-finder' ); ?></label><br>
					<input class="regular-text" type="text" id="hotline-finder-exclude" name="<?php echo esc_attr( HOTLINE_FINDER_OPTION . '[exclude]' ); ?>" value="<?php echo esc_attr( implode( ' ', array_diff( $left_out, array_keys( $lines ) ) ) ); ?>">
				</p>
			</fieldset>
			<p class="description">
				<?php echo esc_html( $setting['help'] ); ?>
				<?php esc_html_e( 'No finder of this site shows them.', 'hotline-finder' ); ?>
				<?php if ( ! $lines ) : ?>
					<?php esc_html_e( 'Save a country to choose among its lines.', 'hotline-finder' ); ?>
				<?php endif; ?>
			</p>
		</td>
	</tr>
	<?php
}
