package org.banjie.notices.catalogue;

import java.util.Map;
import java.util.stream.Stream;

/** Where the papers of kinds are listed. */
@FunctionalInterface
public interface PaperFiles {

    /** The papers of a kind by code, as they are now and then as they were before, the newest first. */
    Stream<Map<String, Paper>> of(String kind);
}
