/** What no page, paper or database can hold is stopped at the door, once for every handler. */
package org.banjie.site.input;
