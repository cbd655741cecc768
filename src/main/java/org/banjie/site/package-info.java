/** Floor 0: what every page shares: layout, locale, errors, assets. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.banjie.site;
