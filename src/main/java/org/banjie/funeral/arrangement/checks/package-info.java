/** What a step of a funeral cannot pass over. */
package org.banjie.funeral.arrangement.checks;
