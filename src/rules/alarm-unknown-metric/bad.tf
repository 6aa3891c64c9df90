resource "aws_cloudwatch_metric_alarm" "memory" {
  alarm_name          = "memory"
  namespace           = "AWS/EC2"
  metric_name         = "MemoryUtilization" # expect: alarm-unknown-metric
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
}

resource "aws_cloudwatch_metric_alarm" "healthy" {
  alarm_name          = "healthy"
  namespace           = "AWS/EC2"
  metric_name         = "GroupInServiceInstances" # expect: alarm-unknown-metric
  comparison_operator = "LessThanThreshold"
  threshold           = 2
  evaluation_periods  = 2
}
