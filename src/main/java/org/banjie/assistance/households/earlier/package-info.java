/** What was granted or refused to the people of an application before. */
package org.banjie.assistance.households.earlier;
