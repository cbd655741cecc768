/** What a family is told about the grant it has, on the page of its case. */
package org.banjie.assistance.households.told;
