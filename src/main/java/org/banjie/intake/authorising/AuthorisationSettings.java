package org.banjie.intake.authorising;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other adults of a household are asked for their consent: {@code banjie.authorisations.*}.
 *
 * @param valid how long the link that was sent to a phone can be used
 */
@ConfigurationProperties("banjie.authorisations")
record AuthorisationSettings(@DefaultValue("P7D") Period valid) {}
