resource "aws_lambda_function" "work" {
  timeout                        = 5
  reserved_concurrent_executions = 10
}

resource "aws_sqs_queue" "jobs" {
}

resource "aws_lambda_event_source_mapping" "jobs" {
  function_name    = aws_lambda_function.work.arn
  event_source_arn = aws_sqs_queue.jobs.arn
  batch_size       = 100 # expect: lambda-sqs-batch
  scaling_config {
    maximum_concurrency = 50 # expect: lambda-sqs-batch
  }
}

resource "aws_sqs_queue" "ordered" {
  name       = "ordered.fifo"
  fifo_queue = true
}

resource "aws_lambda_event_source_mapping" "ordered" {
  function_name                      = aws_lambda_function.work.arn
  event_source_arn                   = aws_sqs_queue.ordered.arn
  batch_size                         = 50 # expect: lambda-sqs-batch
  scaling_config {
    maximum_concurrency = 1 # expect: lambda-sqs-batch
  }
}
