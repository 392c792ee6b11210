package org.leitwerk.testhilfe.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.leitwerk.testhilfe.PropertyRunner;

/** A bridge that ran nothing, or swallowed failures, would make all property tests green. */
class PropertyRunnerTest {

    @Test
    void runsEveryPropertyAndReportsTheFailingOne() {
        Map<String, TestExecutionResult> results = PropertyRunner.run(SampleProperties.class);

        assertEquals(List.of("breaksAtAThousand", "reversedTwiceIsTheSame", "runsOnce"), List.copyOf(results.keySet()));
        assertEquals(Status.FAILED, results.get("breaksAtAThousand").getStatus());
        assertEquals(Status.SUCCESSFUL, results.get("reversedTwiceIsTheSame").getStatus());
        assertEquals(Status.SUCCESSFUL, results.get("runsOnce").getStatus());
    }

    @Test
    void dynamicTestFailsAsThePropertyDid() {
        List<DynamicTest> tests = PropertyRunner.tests(SampleProperties.class);

        assertEquals(3, tests.size());
        assertThrows(AssertionError.class, tests.get(0).getExecutable());
    }

    @Test
    void aClassWithoutPropertiesIsAnError() {
        assertThrows(AssertionError.class, () -> PropertyRunner.tests(PropertyRunnerTest.class));
    }
}
