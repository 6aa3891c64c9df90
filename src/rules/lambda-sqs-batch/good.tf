resource "aws_lambda_function" "work" {
  timeout                        = 5
  reserved_concurrent_executions = 10
}

resource "aws_sqs_queue" "jobs" {
}

resource "aws_lambda_event_source_mapping" "jobs" {
  function_name                      = aws_lambda_function.work.arn
  event_source_arn                   = aws_sqs_queue.jobs.arn
  batch_size                         = 100
  maximum_batching_window_in_seconds = 1
  scaling_config {
    maximum_concurrency = 10
  }
}

# Streams need no window.
resource "aws_lambda_event_source_mapping" "stream" {
  function_name    = aws_lambda_function.work.arn
  event_source_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/orders"
  batch_size       = 500
}
