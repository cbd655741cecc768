/** Who owes a person support by law, and whether they are able to (特困人员认定办法第八条、第十条). */
package org.banjie.assistance.application.supporters;
