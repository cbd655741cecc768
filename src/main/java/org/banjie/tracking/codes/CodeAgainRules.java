package org.banjie.tracking.codes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a lost code is sent again: {@code banjie.code-again.*}.
 *
 * @param perCase for one case number in a day, whoever asks
 * @param perAddress asked for from one address in a day
 */
@ConfigurationProperties("banjie.code-again")
public record CodeAgainRules(@DefaultValue("3") int perCase, @DefaultValue("20") int perAddress) {}
