/**
 * Floor 4: administrators change how the district works: drafts are checked, compared, approved by a second person and
 * go live while everything runs.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "jurisdiction",
            "refusal",
            "sets",
            "site",
            "words",
            "forms",
            "journal",
            "flow :: effects",
            "flow :: gate",
            "flow :: migration",
            "flow :: models",
            "flow :: xml",
            "notices",
            "notices :: blank",
            "notices :: body",
            "time :: limits",
            "notices :: catalogue",
            "notices :: wording",
            "kinds",
            "kinds :: own"
        })
package org.banjie.studio;
