/** Floor 3: the annual inspection of social organisations (年检): the year's round, reports, conclusions, rectification. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "cases :: acts",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "files",
            "flow",
            "flow :: effects",
            "flow :: models",
            "flow :: progress",
            "journal",
            "kinds",
            "kinds :: own",
            "lots",
            "numbers",
            "organisations.register",
            "refusal",
            "site",
            "time",
            "time :: calendar",
            "time :: limits",
            "vault",
            "words"
        })
package org.banjie.organisations.inspection;
