/**
 * Floor 4: administrators change how the district works: drafts are checked, compared, approved by a second person and
 * go live while everything runs.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "time",
            "jurisdiction",
            "vault",
            "site",
            "sets",
            "access",
            "journal",
            "cases",
            "materials",
            "forms",
            "flow",
            "flow :: gate",
            "flow :: migration",
            "notices",
            "notices :: catalogue",
            "kinds"
        })
package org.banjie.studio;
