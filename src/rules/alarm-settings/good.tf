resource "aws_cloudwatch_metric_alarm" "fast" {
  alarm_name          = "fast"
  namespace           = "Shop"
  metric_name         = "Orders"
  statistic           = "Sum"
  period              = 10
  comparison_operator = "GreaterThanThreshold"
  threshold           = 1000
  evaluation_periods  = 3
  datapoints_to_alarm = 3
}

resource "aws_cloudwatch_metric_alarm" "full" {
  alarm_name          = "full"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 60
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 100
  evaluation_periods  = 3
}
