/**
 * Floor 4: what administrators do about the cases that run while a model changes: move them, see where they stand,
 * mend what failed.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "studio",
            "studio::drafts",
            "background",
            "time",
            "jurisdiction",
            "vault",
            "site",
            "sets",
            "access",
            "journal",
            "cases",
            "flow",
            "flow::migration",
            "flow::incidents",
            "flow::gate",
            "kinds"
        })
package org.banjie.studio.running;
