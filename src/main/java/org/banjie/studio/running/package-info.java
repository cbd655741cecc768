/**
 * Floor 4: what administrators do about the cases that run while a model changes: move them, see where they stand,
 * mend what failed.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "background",
            "cases",
            "cases :: acts",
            "cases :: search",
            "casework",
            "casework :: standstill",
            "flow",
            "flow :: incidents",
            "flow :: migration",
            "flow :: models",
            "flow :: timers",
            "flow :: xml",
            "journal",
            "jurisdiction",
            "kinds",
            "notices :: messages",
            "refusal",
            "sets",
            "site",
            "studio",
            "studio :: checks",
            "studio :: drafts",
            "vault",
            "words"
        })
package org.banjie.studio.running;
