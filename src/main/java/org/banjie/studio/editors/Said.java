package org.banjie.studio.editors;

/** Something a model may name, with its words in both languages. */
record Said(String code, String zh, String en) {}
