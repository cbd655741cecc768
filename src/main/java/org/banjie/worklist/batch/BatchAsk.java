package org.banjie.worklist.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What is asked of several steps at once.
 *
 * @param verb {@code claim}, {@code transfer} or {@code complete}
 * @param to uid of who has them from now on, for a transfer
 * @param outcome how they end; {@code reason} and {@code answers} are the same for all
 */
record BatchAsk(String verb, List<String> taskIds, String to, String outcome, String reason, JsonNode answers) {}
