/** What keeps open cases from going on: said by the rooms that know, gathered for those who look after it. */
@org.springframework.modulith.NamedInterface("standstill")
package org.banjie.casework.standstill;
