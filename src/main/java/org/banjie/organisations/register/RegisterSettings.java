package org.banjie.organisations.register;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this room, {@code banjie.organisations.*}.
 *
 * @param publicAddress where the QR code on a certificate leads; {@code {uscc}} is filled in. As delivered, this program
 *     itself as its own machine reaches it
 */
@ConfigurationProperties("banjie.organisations")
public record RegisterSettings(String publicAddress) {}
