/** Floor 3: the annual inspection of social organisations (年检): the year's round, reports, conclusions, rectification. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "files",
            "access",
            "access :: applicants",
            "background",
            "background :: items",
            "numbers",
            "refusal",
            "site",
            "time",
            "time :: calendar",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "journal",
            "lots",
            "flow",
            "flow :: effects",
            "flow :: models",
            "flow :: progress",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: own",
            "organisations.register"
        })
package org.banjie.organisations.inspection;
