package org.banjie.materials.content;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of this room, {@code banjie.materials.*}.
 *
 * @param maxSize of one file
 * @param maxTotal of all files of a draft or case, replaced ones too
 * @param maxPixels of one picture; 100 million is a page at 1,000 dots an inch
 */
@ConfigurationProperties("banjie.materials")
public record MaterialSettings(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("400MB") DataSize maxTotal,
        @DefaultValue("100000000") long maxPixels) {}
