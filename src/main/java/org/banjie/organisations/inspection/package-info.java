/** Floor 3: the annual inspection of social organisations (年检): the year's round, reports, conclusions, rectification. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "background",
            "lots",
            "numbers",
            "refusal",
            "site",
            "time",
            "time :: calendar",
            "time :: limits",
            "vault",
            "cases",
            "cases :: acts",
            "journal",
            "flow",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: own",
            "organisations.register"
        })
package org.banjie.organisations.inspection;
