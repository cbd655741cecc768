package org.banjie.studio.modeler;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * A deployment as the engine's REST interface answers; ours is a draft, and nothing of it runs yet.
 *
 * @param message what there is to know of the draft, in words; empty where nothing is
 * @param details what the checks say of each file
 */
record Deployed(
        List<Object> links,
        String id,
        String name,
        String source,
        ZonedDateTime deploymentTime,
        String tenantId,
        Map<String, Object> deployedProcessDefinitions,
        Map<String, Object> deployedDecisionDefinitions,
        String message,
        Map<String, Refused.OfFile> details) {}
