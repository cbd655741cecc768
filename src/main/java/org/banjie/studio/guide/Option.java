package org.banjie.studio.guide;

/** Something to choose, and what it is called on the page. */
record Option(String value, String label) {}
