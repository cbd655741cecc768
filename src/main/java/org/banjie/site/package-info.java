/** Floor 0: what every page shares: layout, locale, errors, assets. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal"})
package org.banjie.site;
