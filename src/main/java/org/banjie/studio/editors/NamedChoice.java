package org.banjie.studio.editors;

/** Something a model may name, with its words in both languages. */
record NamedChoice(String code, String zh, String en) {}
