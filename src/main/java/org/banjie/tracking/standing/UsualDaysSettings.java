package org.banjie.tracking.standing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When it is told how long cases took.
 *
 * @param fromCases decided within a year: of fewer nothing is said, since they say little and may say it of somebody
 */
@ConfigurationProperties("banjie.usual-days")
public record UsualDaysSettings(@DefaultValue("20") int fromCases) {}
