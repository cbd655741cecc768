/**
 * Floor 3: relatives of staff (近亲属备案): who works here, whose relatives they are, and the cases that are put on
 * separate record for it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "cases :: acts",
            "cases :: search",
            "casework",
            "casework :: facts",
            "flow",
            "journal",
            "jurisdiction",
            "kinds",
            "kinds :: own",
            "numbers",
            "refusal",
            "site",
            "time",
            "time :: limits",
            "vault",
            "words"
        })
package org.banjie.relatives;
