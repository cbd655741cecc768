package org.banjie.assistance.monitoring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of this room, {@code banjie.monitoring.*}.
 *
 * @param maxSize of a list that is sent in
 * @param drawDay day of the month from which the month's draws are made by themselves
 */
@ConfigurationProperties("banjie.monitoring")
public record MonitoringSettings(@DefaultValue("200MB") DataSize maxSize, @DefaultValue("5") int drawDay) {}
