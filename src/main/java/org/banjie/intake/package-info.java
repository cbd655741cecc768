/** Floor 4: where an application is chosen, filled in and handed in. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "background",
            "background :: items",
            "files",
            "finding",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "site :: front",
            "time",
            "vault",
            "words",
            "cases",
            "cases :: opening",
            "cases :: search",
            "forms",
            "journal",
            "materials",
            "flow",
            "notices",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: forms",
            "kinds :: own"
        })
package org.banjie.intake;
