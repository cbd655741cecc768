/** Floor 4: where an applicant follows a case. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "jurisdiction",
            "refusal",
            "site",
            "time",
            "time :: calendar",
            "time :: limits",
            "vault",
            "cases",
            "journal",
            "materials",
            "materials :: inspection",
            "notices",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: own"
        })
package org.banjie.tracking;
