package org.banjie.studio.guide.yaml;

/** A number, a day, yes or no: written without quotes. */
public record Bare(String text) {}
