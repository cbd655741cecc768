/** Deaths of people who receive assistance. */
@org.springframework.modulith.NamedInterface("deaths")
package org.banjie.assistance.households.deaths;
