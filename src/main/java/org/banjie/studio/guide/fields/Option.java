package org.banjie.studio.guide.fields;

/** Something to choose, and what it is called on the page. */
public record Option(String value, String label) {}
