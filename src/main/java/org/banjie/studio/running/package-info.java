/**
 * Floor 4: what administrators do about the cases that run while a model changes: move them, see where they stand,
 * mend what failed.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "jurisdiction",
            "refusal",
            "sets",
            "site",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "cases :: search",
            "journal",
            "flow",
            "flow :: incidents",
            "flow :: migration",
            "flow :: models",
            "flow :: timers",
            "flow :: xml",
            "casework",
            "casework :: standstill",
            "kinds",
            "notices :: messages",
            "studio",
            "studio :: checks",
            "studio :: drafts"
        })
package org.banjie.studio.running;
