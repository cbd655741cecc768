/** What failed in running cases, and what an administrator does about it. */
package org.banjie.studio.running.incidents;
